/** Pages of a PDF as canvases. The reader runs in its own worker, without eval and without fetching anything. */
import { getDocument, GlobalWorkerOptions, PDFWorker, RenderingCancelledException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

// Handed over as a worker: from an address of the host's own scheme the library would try to load it as a script.
// One for all documents, so that each finds it awake.
const port = new PdfWorker();
GlobalWorkerOptions.workerPort = port;
const worker = PDFWorker.create({ port });

const most = 24;

/** An opened PDF. */
export interface Opened {
  /** Height divided by width, a page each. */
  shapes: number[];
  /** A page `width` CSS pixels wide and sharp on this screen; `null` when it was let go meanwhile. */
  draw(index: number, width: number, signal: AbortSignal): Promise<HTMLCanvasElement | null>;
  close(): void;
}

export async function open(pdf: Uint8Array): Promise<Opened> {
  // The reader takes the bytes away with it, so it is given a copy. It draws letters as outlines: making fonts known to the
  // webview anew for each page took three quarters of the time from a key to the page.
  const options = { worker, isEvalSupported: false, useWasm: false, enableXfa: false, disableFontFace: true };
  const task = getDocument({ data: pdf.slice(), ...options });
  const document = await task.promise;
  const numbers = Array.from({ length: Math.min(document.numPages, most) }, (_, index) => index + 1);
  const shapes = await Promise.all(numbers.map(async (number) => {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    return height / width;
  }));
  return { shapes, draw: (index, width, signal) => draw(document, index + 1, width, signal), close: () => void task.destroy() };
}

async function draw(document: PDFDocumentProxy, number: number, width: number, signal: AbortSignal): Promise<HTMLCanvasElement | null> {
  const page = await document.getPage(number);
  if (signal.aborted) return null;
  const ratio = Math.min(3, Math.max(1, window.devicePixelRatio || 1));
  const viewport = page.getViewport({ scale: (width / page.getViewport({ scale: 1 }).width) * ratio });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // As for print: what is drawn is the same, but no piece of it waits for the next frame.
  const task = page.render({ canvas, viewport, intent: 'print' });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
    return canvas;
  } catch (thrown) {
    if (thrown instanceof RenderingCancelledException || signal.aborted) return null;
    throw thrown;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
