/** Pages of a PDF as canvases. The reader runs in its own worker, without eval and without fetching anything. */
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

// Handed over as a worker: from an address of the host's own scheme the library would try to load it as a script.
GlobalWorkerOptions.workerPort = new PdfWorker();

const most = 12;

/** The first pages, each `width` CSS pixels wide and sharp on this screen. */
export async function pages(pdf: Uint8Array, width: number): Promise<HTMLCanvasElement[]> {
  // The reader takes the bytes away with it, so it is given a copy.
  const task = getDocument({ data: pdf.slice(), isEvalSupported: false, useWasm: false, enableXfa: false });
  try {
    const document = await task.promise;
    const drawn: HTMLCanvasElement[] = [];
    for (let number = 1; number <= Math.min(document.numPages, most); number += 1) {
      const page = await document.getPage(number);
      const ratio = Math.min(3, Math.max(1, window.devicePixelRatio || 1));
      const viewport = page.getViewport({ scale: (width / page.getViewport({ scale: 1 }).width) * ratio });
      const canvas = window.document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      drawn.push(canvas);
    }
    return drawn;
  } finally {
    await task.destroy();
  }
}
