import { BadgeCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { inAYear } from '../article-values';
import { type Article, useConfirmArticle } from '../knowledge.queries';
import { TelltaleList } from './TelltaleList';

/** What is to be known before reading: that it is a draft, or withdrawn, or may not hold any more. */
export function ArticleNotices({ article }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  const { state, validity, withdrawnReason, telltales, inquiryId } = article;
  return (
    <>
      {state === 'draft' && (
        <Alert title={t('notices.draft')}>
          <p>{t(inquiryId === null ? 'notices.draftText' : 'notices.anonymousText')}</p>
          {inquiryId !== null && (
            <p>
              <Link to={paths.inquiry(inquiryId)}>{t('notices.toInquiry')}</Link>
            </p>
          )}
        </Alert>
      )}
      {telltales.length > 0 && (
        <Alert tone="warning" title={t('telltales.title')}>
          <TelltaleList telltales={telltales} />
        </Alert>
      )}
      {state === 'withdrawn' && (
        <Alert tone="warning" title={t('notices.withdrawn')}>
          {withdrawnReason && <p>{withdrawnReason}</p>}
        </Alert>
      )}
      {state === 'published' && (validity === 'due' || validity === 'overdue') && <CheckNotice article={article} />}
    </>
  );
}

/** "Weiterhin gültig": one click for another year. */
function CheckNotice({ article }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  const dates = useDates();
  const toast = useToast();
  const confirm = useConfirmArticle(article.id);
  const { validity, checkedUntil, checker, abilities, version } = article;
  const until = inAYear(toLocalDate(new Date()));
  const say = () =>
    confirm.mutate(
      { version, checkedUntil: until },
      {
        onSuccess: () => toast({ text: t('check.done', { day: dates.calendarDay(until) }) }),
        onError: (error) => toast({ text: problemOf(error).title }),
      },
    );
  return (
    <Alert
      tone={validity === 'overdue' ? 'warning' : 'info'}
      title={t(`check.${validity === 'overdue' ? 'overdue' : 'due'}`, {
        day: checkedUntil === null ? '' : dates.calendarDay(checkedUntil),
      })}
      actions={
        abilities.check && (
          <Button
            variant="primary"
            icon={<BadgeCheck aria-hidden="true" size={20} />}
            busy={confirm.isPending}
            onClick={say}
          >
            {t('check.confirm')}
          </Button>
        )
      }
    >
      <p>
        {abilities.check
          ? t('check.text', { day: dates.calendarDay(until) })
          : t('check.waiting', { name: checker?.name ?? t('check.coordination') })}
      </p>
    </Alert>
  );
}
