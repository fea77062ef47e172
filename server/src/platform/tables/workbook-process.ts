// A process of its own: whoever exports ten thousand rows keeps nobody else waiting.

import { workForParent } from '../processes/work-apart.js';
import type { Table } from './table.js';
import { workbookOf } from './workbook.js';

workForParent((tables: readonly Table[]) => workbookOf(tables));
