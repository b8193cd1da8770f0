(function () {
  'use strict';
  var root = document.documentElement;
  var link = location.hash;
  try {
    history.replaceState(null, '', location.pathname + location.search);
  } catch (refused) {
    location.hash = '';
  }
  window.besace = { link: link, begun: false };
  root.lang = /^fr/i.test(navigator.language || '') ? 'fr' : 'en';
  root.className = 'waiting';
  document.addEventListener('DOMContentLoaded', function () {
    if (!window.besace.begun) root.className = 'broken';
  });
})();
