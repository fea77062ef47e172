import { BookOpenText, Download, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { fileKind, fileSize } from '../../../lib/files';
import { RightsLine } from '../../files/components/RightsLine';
import { fileIcon } from '../../files/files.labels';
import { contentAddress } from '../../files/files.queries';
import type { MeetingPaper } from '../papers.queries';
import styles from './PapersSection.module.css';

/** One paper: its name leads to where it is read, beside it the way to have it. */
export function PaperRow({ paper, meetingId }: { paper: MeetingPaper; meetingId: string }) {
  const { t } = useTranslation('papers');
  const { file, title, by, rights } = paper;
  const Icon = file ? fileIcon(file.mediaType) : paper.kind === 'agenda' ? FileText : BookOpenText;
  const facts = file ? [by, fileKind(title), fileSize(file.size)] : [];
  return (
    <li className={styles.paper}>
      <Icon className={styles.icon} aria-hidden="true" size={24} />
      <div className={styles.body}>
        <Name paper={paper} meetingId={meetingId} />
        {facts.length > 0 && <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>}
        {rights && <RightsLine rights={rights} />}
      </div>
      {file && (
        <a
          className={styles.download}
          href={contentAddress(file.id)}
          download={title}
          aria-label={t('downloadName', { name: title })}
          data-print="never"
        >
          <Download aria-hidden="true" size={20} />
        </a>
      )}
    </li>
  );
}

function Name({ paper: { kind, title, file, talkId }, meetingId }: { paper: MeetingPaper; meetingId: string }) {
  const { t } = useTranslation('papers');
  if (kind === 'agenda') return <a href={`/api/meetings/${meetingId}/agenda.pdf`}>{t('agenda')}</a>;
  if (kind === 'minutes') return <Link to={paths.meetingMinutes(meetingId)}>{t('minutes')}</Link>;
  if (kind === 'reports') return <Link to={paths.municipalityReports(meetingId)}>{t('reports')}</Link>;
  if (file && talkId) return <Link to={paths.readFile(talkId, file.id)}>{title}</Link>;
  return file?.isViewable ? <a href={contentAddress(file.id, { inline: true })}>{title}</a> : <span>{title}</span>;
}
