// A process of its own: whoever exports ten thousand rows keeps nobody else waiting.

import type { Table } from './table.js';
import { workbookOf } from './workbook.js';

process.once('message', (tables: readonly Table[]) => {
  workbookOf(tables).then(
    (workbook) => process.send?.({ workbook }),
    (error) => process.send?.({ failure: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
