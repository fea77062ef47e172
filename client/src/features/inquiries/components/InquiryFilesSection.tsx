import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileList } from '../../files/components/FileList';
import { FileUpload } from '../../files/components/FileUpload';
import { type Inquiry, type InquiryFiles, inquiryFilesQuery } from '../inquiries.queries';
import styles from './ConcernSection.module.css';

/** What came with the question, and what came with the answer: two lists, because a file name can tell who asked. */
export function InquiryFilesSection({ inquiry: { id } }: { inquiry: Inquiry }) {
  const { data } = useQuery(inquiryFilesQuery(id));
  if (!data) return null;
  return (
    <>
      <Files name="question" id={id} files={data} />
      <Files name="answer" id={id} files={data} />
    </>
  );
}

const owners = { question: 'inquiry', answer: 'inquiry_answer' } as const;

function Files({ name, id, files }: { name: 'question' | 'answer'; id: string; files: InquiryFiles }) {
  const { t } = useTranslation('inquiries');
  const { files: shown, canAdd } = files[name];
  if (shown.length === 0 && !canAdd) return null;
  return (
    <section className={styles.section} aria-labelledby={`files-${name}`}>
      <h2 id={`files-${name}`}>{t(`files.${name}`)}</h2>
      {shown.length > 0 && <FileList files={shown} />}
      {canAdd && (
        <>
          <p>{t(`files.${name}Hint`)}</p>
          <FileUpload
            target={async () => ({ ownerType: owners[name], ownerId: id })}
            limit={files.uploadLimit}
            isReleasedAtOnce
          />
        </>
      )}
    </section>
  );
}
