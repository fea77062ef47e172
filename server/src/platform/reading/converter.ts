import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Containment, type Ending } from './containment.js';

const LIMITS = { seconds: 120, memoryBytes: 1_500_000_000 };
/** Hidden slides too: pages have the numbers that slides have. */
const OPTIONS = '{"ExportHiddenSlides":{"type":"boolean","value":"true"}}';
const FILTERS: Record<string, string> = {
  pptx: `pdf:impress_pdf_Export:${OPTIONS}`,
  odp: `pdf:impress_pdf_Export:${OPTIONS}`,
  docx: 'pdf:writer_pdf_Export',
  odt: 'pdf:writer_pdf_Export',
};
/** Nobody listens there: whatever wants to reach the network fails at once. */
const NOWHERE = 'http://127.0.0.1:9';

const item = (path: string, name: string, value: string | number | boolean) =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${item('Office.Common/Security/Scripting', 'DisableMacrosExecution', true)}
${item('Office.Common/Security/Scripting', 'DisableActiveContent', true)}
${item('Office.Common/Security/Scripting', 'MacroSecurityLevel', 3)}
${item('Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', true)}
${item('Inet/Settings', 'ooInetProxyType', 2)}
${item('Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1')}
${item('Inet/Settings', 'ooInetHTTPProxyPort', 9)}
${item('Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1')}
${item('Inet/Settings', 'ooInetHTTPSProxyPort', 9)}
</oor:items>`;

/** LibreOffice, where it is installed: slides and texts become PDF, with a profile that knows nobody. */
@Injectable()
export class Converter {
  private found: Promise<string | undefined> | undefined;

  constructor(
    private readonly containment: Containment,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  converts(ending: string): boolean {
    return Object.hasOwn(FILTERS, ending);
  }

  /** Where the program is; undefined where it is not installed. */
  locate(): Promise<string | undefined> {
    this.found ??= search(this.config);
    return this.found;
  }

  /** Makes `input.pdf` beside `input.<ending>`. */
  async convert(program: string, folder: string, ending: string): Promise<Ending> {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const ended = await this.containment.run(
      {
        file: program,
        args: [
          '--headless',
          '--norestore',
          '--nolockcheck',
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          '--convert-to',
          FILTERS[ending] ?? 'pdf',
          '--outdir',
          folder,
          join(folder, `input.${ending}`),
        ],
        folder,
        environment: {
          HOME: profile,
          TMPDIR: folder,
          PATH: '/usr/local/bin:/usr/bin:/bin',
          LC_ALL: 'C.UTF-8',
          http_proxy: NOWHERE,
          https_proxy: NOWHERE,
        },
      },
      LIMITS,
    );
    await rm(profile, { recursive: true, force: true });
    return ended;
  }
}

async function search({ sofficePath: configured, searchPath }: Config): Promise<string | undefined> {
  if (configured === 'off') return undefined;
  const onPath = searchPath.split(delimiter).map((folder) => join(folder, 'soffice'));
  for (const place of configured === undefined ? onPath : [configured]) {
    const isThere = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return undefined;
}
