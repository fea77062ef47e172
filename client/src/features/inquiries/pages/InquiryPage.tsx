import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { ArticleOfInquiry } from '../article/ArticleOfInquiry';
import { ConcernSection } from '../components/ConcernSection';
import { Conversation } from '../components/Conversation';
import { HandlingActions } from '../components/HandlingActions';
import { InquiryBadges } from '../components/InquiryBadges';
import { InquiryFacts } from '../components/InquiryFacts';
import { InquiryFilesSection } from '../components/InquiryFilesSection';
import { NotesSection } from '../components/NotesSection';
import { QuestionSection } from '../components/QuestionSection';
import { ReplyDesk } from '../components/ReplyDesk';
import { WriteForm } from '../components/WriteForm';
import { type Inquiry, inquiryQuery } from '../inquiries.queries';
import styles from './InquiryPage.module.css';

/** One case: the question, what was said, who deals with it, whom it concerns. */
export function InquiryPage({ sections }: { sections?: (inquiry: Inquiry) => ReactNode }) {
  const { t } = useTranslation('inquiries');
  const { id = '' } = useParams();
  const query = useQuery(inquiryQuery(id));
  const { data: inquiry } = query;
  return (
    <>
      <PageHeader
        title={inquiry?.title ?? t('title')}
        breadcrumb={[{ label: t('title'), to: paths.inquiries }]}
        summary={
          inquiry && (
            <span className={styles.summary}>
              <span className={styles.number}>{inquiry.caseNumber}</span>
              <InquiryBadges inquiry={inquiry} />
            </span>
          )
        }
        actions={inquiry && <HandlingActions inquiry={inquiry} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(one) => (
          <div className={styles.page}>
            <div className={styles.main}>
              <QuestionSection inquiry={one} />
              <Conversation inquiry={one} />
              {one.abilities.reply && <ReplyDesk key={one.id} inquiry={one} />}
              {one.abilities.write && <WriteForm inquiry={one} />}
              {one.abilities.handle && <NotesSection inquiry={one} />}
            </div>
            <aside className={styles.aside} aria-label={t('page.facts')}>
              <InquiryFacts inquiry={one} />
              <InquiryFilesSection inquiry={one} />
              <ArticleOfInquiry inquiryId={one.id} state={one.state} />
            </aside>
            {one.visibility !== 'coordination' && <ConcernSection inquiry={one} />}
            {sections?.(one)}
          </div>
        )}
      </Loaded>
    </>
  );
}
