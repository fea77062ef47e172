import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { isProblemType, problemOf } from '../../../../api/problem';
import { paths } from '../../../../app/paths';
import { Alert } from '../../../../ui/Alert';
import { LinkButton } from '../../../../ui/LinkButton';
import { Skeleton } from '../../../../ui/Skeleton';
import { EntryPage } from '../../../session/components/EntryPage';
import { InvitationToAnswer } from '../InvitationToAnswer';
import { type ReplyValue, replyByLinkQuery } from '../replies.queries';

const choices: Record<string, ReplyValue | undefined> = {
  zusagen: 'accepted',
  absagen: 'declined',
  vertretung: 'delegated',
  vielleicht: 'tentative',
};

/** Reached by a mailed link, mostly on a phone. The token stands behind the #, which browsers never send. */
export function ReplyByLinkPage() {
  const { t } = useTranslation('invitations');
  const { hash } = useLocation();
  const [token] = useState(hash.slice(1));
  const [search] = useSearchParams();
  const query = useQuery({ ...replyByLinkQuery(token), enabled: token !== '' });
  return (
    <EntryPage title={t('link.title')}>
      {token === '' && <Alert tone="warning" title={t('link.missing')} />}
      {token !== '' && query.isPending && <Skeleton rows={6} />}
      {query.error && <Trouble error={query.error} />}
      {query.data && (
        <InvitationToAnswer token={token} form={query.data} initial={choices[search.get('antwort') ?? '']} />
      )}
    </EntryPage>
  );
}

function Trouble({ error }: { error: Error }) {
  const { t } = useTranslation('invitations');
  if (!isProblemType(error, 'link-spent') && !isProblemType(error, 'not-invited')) {
    return <Alert tone="danger" title={problemOf(error).title} live />;
  }
  return (
    <>
      <Alert tone="warning" title={t('link.deadTitle')} live>
        <p>{t('link.deadText')}</p>
        <p>{t('link.deadWhatNow')}</p>
      </Alert>
      <LinkButton to={paths.signIn}>{t('link.signIn')}</LinkButton>
    </>
  );
}
