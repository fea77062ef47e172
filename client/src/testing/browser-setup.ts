import { afterEach } from '@jest/globals';
import { cleanup, configure } from '@testing-library/react';
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

// The first look at a lazy page waits for its modules to be compiled, on a busy machine for seconds.
configure({ asyncUtilTimeout: 8_000 });

await startTranslation();
await loadEveryCatalogue();

afterEach(cleanup);
