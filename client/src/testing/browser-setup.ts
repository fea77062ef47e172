import { afterEach } from '@jest/globals';
import { cleanup } from '@testing-library/react';
import { loadEveryCatalogue, startTranslation } from '../app/i18n';

// jsdom knows <dialog> but not how to open it as a modal one.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
// What jsdom has not implemented.
Element.prototype.setPointerCapture = () => {};
window.scrollTo = () => {};

await startTranslation();
await loadEveryCatalogue();

afterEach(cleanup);
