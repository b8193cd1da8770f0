import { mount } from 'svelte';
import './shared/styles/fonts.css';
import './shared/styles/tokens.css';
import './shared/styles/base.css';
import App from './App.svelte';
import { choose, use } from './backend/current';
import { chosen } from './shared/appearance.svelte';

chosen.restore();
use(await choose());
mount(App, { target: document.getElementById('window')! });
