import { launch } from './launch.js';
import { reportFailure } from './report-failure.js';
import { StopList } from './stop-list.js';

const stops = new StopList();
let isStopping = false;

async function stop(then: () => void): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await starting.catch(() => undefined);
  await stops.run();
  then();
}

const end = () => {
  if (isStopping) return;
  console.log('Das Portal wird beendet …');
  void stop(() => process.exit(0));
};
const fail = (error: unknown) => void stop(() => reportFailure(error));

const starting = launch({ stops, fail, isStopping: () => isStopping });

// A closed terminal must not end the way down.
process.stdout.on('error', () => undefined);
process.on('SIGINT', end);
process.on('SIGTERM', end);
process.on('SIGHUP', end);
// The process that started us was killed; nobody is left who could stop us.
process.on('disconnect', end);
starting.catch(fail);
