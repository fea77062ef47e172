// A process of its own: whoever sets two hundred pages keeps nobody else waiting.

import { type Setting, Typesetter } from './typesetter.js';

process.once('message', (setting: Setting) => {
  new Typesetter().set(setting).then(
    (pdf) => process.send?.({ pdf }),
    (error) => process.send?.({ failure: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
