// `npm run bench`: each line against its floor in the same run; prints a table, ends by itself.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataSet, DataSets } from './data-sets.js';
import { fillPages } from './fill-pages.js';
import { measureArchive } from './measure-archive.js';
import { measureDocuments } from './measure-documents.js';
import { measureDownloads } from './measure-downloads.js';
import { measureFeed } from './measure-feed.js';
import { measureInvitations } from './measure-invitations.js';
import { measureOparl } from './measure-oparl.js';
import { measureOpening } from './measure-opening.js';
import { measurePapers } from './measure-papers.js';
import { measurePolls } from './measure-polls.js';
import { measureProcessing } from './measure-processing.js';
import { measurePublicSite } from './measure-public-site.js';
import { measureReads } from './measure-reads.js';
import { measureReports } from './measure-reports.js';
import { measureSearch } from './measure-search.js';
import { measureSimilar } from './measure-similar.js';
import { measureTasks } from './measure-tasks.js';
import { measureUploads } from './measure-uploads.js';
import { measureWriting } from './measure-writing.js';
import { printTable } from './print-table.js';
import { type Running, startProgram } from './processes.js';
import { INTERNAL } from './proxy.js';

const ROUNDS = 5;

async function withPortals<Result>(
  full: DataSet,
  small: DataSet,
  work: (
    programs: Record<'portal' | 'small' | 'floor' | 'accelerated', Running>,
    dataFolder: string,
  ) => Promise<Result>,
): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'klimaportal-bench-data-'));
  const common = {
    DATABASE_URL: full.url,
    DATA_DIR: dataFolder,
    PORTAL_DEMO: 'off',
    PROCESSING: 'off',
    UPLOAD_LIMIT_MB: '1100',
  };
  const programs = {
    portal: await startProgram('portal', common),
    small: await startProgram('portal', { ...common, DATABASE_URL: small.url }),
    floor: await startProgram('floor', common),
    accelerated: await startProgram('portal', { ...common, X_ACCEL_PREFIX: INTERNAL }),
  };
  try {
    return await work(programs, dataFolder);
  } finally {
    await Promise.all(Object.values(programs).map((program) => program.stop()));
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function withPortal<Result>({ url }: DataSet, work: (portal: Running) => Promise<Result>): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'klimaportal-bench-data-'));
  const portal = await startProgram('portal', { DATABASE_URL: url, DATA_DIR: dataFolder, PORTAL_DEMO: 'off' });
  try {
    return await work(portal);
  } finally {
    await portal.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

const dataSets = await DataSets.start();
try {
  console.log(
    'Daten anlegen: 60 Kommunen, 300 Mitglieder, 5.000 Sitzungen, 15.000 Vorträge, 5.000 Protokolle; und 1/100 davon',
  );
  const full = await dataSets.fill('full', 1);
  const small = await dataSets.fill('small', 100);
  const lines = await withPortals(full, small, async (programs, dataFolder) => [
    ...(await measureReads(programs, full, small, ROUNDS)),
    ...(await measureTasks(programs, full, small, ROUNDS)),
    ...(await measureSimilar(programs.portal, full, ROUNDS)),
    ...(await measurePolls(programs.portal, full, ROUNDS)),
    ...(await measureFeed(programs.portal, full, ROUNDS)),
    ...(await measureInvitations(programs.portal, full, ROUNDS)),
    ...(await measureDownloads(programs, full, dataFolder, ROUNDS)),
    ...(await measureWriting(programs.portal, full)),
    ...(await measureOpening(full, dataFolder, ROUNDS)),
    ...(await measureUploads(programs.portal, full)),
    ...(await measurePapers(programs.portal, full, ROUNDS)),
    ...(await measureArchive(programs.small, small, dataFolder)),
    ...(await measureProcessing(small, dataFolder, ROUNDS)),
    ...(await measureDocuments(ROUNDS)),
    ...(await measureReports(programs.portal, full, ROUNDS)),
    ...(await measurePublicSite(programs.portal, full, ROUNDS)),
    ...(await withPortal(full, (portal) => measureOparl(portal, full, ROUNDS))),
  ]);
  console.log('Daten anlegen: 100.000 Seiten zu 3 kB und ihr Suchindex');
  const pages = await dataSets.fill('pages', 100);
  await fillPages(pages, 100_000);
  printTable([...lines, ...(await withPortal(pages, (portal) => measureSearch(portal, pages, ROUNDS)))]);
} finally {
  await dataSets.stop();
}
process.exit(0);
