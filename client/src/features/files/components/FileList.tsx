import { useTranslation } from 'react-i18next';
import type { AccessibleVersionRequest } from '../accessible-versions.queries';
import type { StoredFile, SuggestedRights } from '../files.queries';
import { withAlternatives } from '../with-alternatives';
import { AccessibleRequests } from './AccessibleRequests';
import { AccessibleVersion } from './AccessibleVersion';
import { FileEntry } from './FileEntry';
import styles from './FileList.module.css';

type FileListProps = {
  files: StoredFile[];
  suggested?: SuggestedRights;
  /** Where a file is read page by page. */
  readAddress?: (fileId: string) => string;
  /** Who asks for an accessible version; undefined where nobody does. */
  requests?: AccessibleVersionRequest[] | undefined;
};

/** The files of something. What was recorded for one is suggested for the next, but for what each has to be asked. */
export function FileList({ files, suggested = {}, readAddress, requests }: FileListProps) {
  const { t } = useTranslation('files');
  const last = files.findLast(({ rights }) => rights !== null)?.rights;
  return (
    <ul className={styles.list} aria-label={t('facts.list')}>
      {withAlternatives(files).map((file) => (
        <li key={file.id} className={styles.entry} data-alternative={file.alternativeOfId !== null}>
          <FileEntry
            file={file}
            suggested={{ ...suggested, ...last, thirdParty: undefined }}
            siblings={files}
            readAddress={readAddress?.(file.id)}
          >
            {requests && file.alternativeOfId === null && <Asked file={file} files={files} requests={requests} />}
          </FileEntry>
        </li>
      ))}
    </ul>
  );
}

type AskedProps = { file: StoredFile; files: StoredFile[]; requests: AccessibleVersionRequest[] };

function Asked({ file, files, requests }: AskedProps) {
  const own = requests.filter(({ fileId }) => fileId === file.id);
  if (file.abilities.update) {
    return <AccessibleRequests file={file} open={own.filter(({ answeredAt }) => answeredAt === null)} />;
  }
  const exists = files.some(({ alternativeOfId, abilities }) => alternativeOfId === file.id && abilities.open);
  return <AccessibleVersion file={file} request={own[0]} exists={exists} />;
}
