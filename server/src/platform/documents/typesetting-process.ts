// A process of its own: whoever sets two hundred pages keeps nobody else waiting.

import { workForParent } from '../processes/work-apart.js';
import { type Setting, Typesetter } from './typesetter.js';

workForParent((setting: Setting) => new Typesetter().set(setting));
