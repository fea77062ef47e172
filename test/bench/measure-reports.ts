import type { DataSet } from './data-sets.js';
import { fillReports } from './fill-reports.js';
import type { Line } from './print-table.js';
import type { Running } from './processes.js';
import { median } from './statistics.js';

const MEETINGS = 5000;
/** Milliseconds that anybody waits for a report. */
const PATIENCE = 3000;

/** Milliseconds of the whole answer, the middle of some. */
async function timeOf(url: string, { cookie }: DataSet, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const answer = await fetch(url, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
  }
  process.stdout.write('.');
  return median(times);
}

/** Reports as they are shown and as files, against what somebody waits for. */
export async function measureReports(portal: Running, full: DataSet, rounds: number): Promise<Line[]> {
  const { workingGroupId, actionPlanId } = await fillReports(full, MEETINGS);
  const annual = `/api/reports/annual/download?workingGroupId=${workingGroupId}&from=2000-01-01&until=2099-12-31`;
  const status = `/api/action-plans/${actionPlanId}/status-report/download?since=2026-03-01`;
  const line = async (what: string, path: string): Promise<Line> => {
    const ours = await timeOf(portal.url + path, full, rounds);
    const ratio = ours / PATIENCE;
    return {
      what,
      unit: 'ms',
      measured: { ours, floor: PATIENCE, ratio, lowest: ratio, highest: ratio },
      goal: { atMost: 1 },
    };
  };
  return [
    await line('Umsetzungsstand, 500 measures, shown', status.replace('/download', '')),
    await line('Umsetzungsstand, 500 measures, DOCX', `${status}&format=docx`),
    await line('Umsetzungsstand, 500 measures, XLSX', `${status}&format=xlsx`),
    await line('Umsetzungsstand, 500 measures, PDF/UA', `${status}&format=pdf`),
    await line('Jahresbericht, 5,000 meetings, shown', annual.replace('/download', '')),
    await line('Jahresbericht, 5,000 meetings, DOCX', `${annual}&format=docx`),
    await line('Jahresbericht, 5,000 meetings, XLSX', `${annual}&format=xlsx`),
    await line('Jahresbericht, 5,000 meetings, PDF/UA', `${annual}&format=pdf`),
  ];
}
