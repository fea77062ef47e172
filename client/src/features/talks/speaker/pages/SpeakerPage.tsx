import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblemType } from '../../../../api/problem';
import { Alert } from '../../../../ui/Alert';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { Skeleton } from '../../../../ui/Skeleton';
import { SpeakerSteps } from '../components/SpeakerSteps';
import { SheetSavedContext } from '../sheet-saved';
import { linkDoor, linkedSheetQuery } from '../speaker-sheet.queries';
import { useHiddenToken } from '../use-hidden-token';

/** What a speaker's link opens, without an account: everything the portal needs of them, on one page. */
export function SpeakerPage() {
  const token = useHiddenToken();
  return token ? <LinkedSheet key={token} token={token} /> : <Dead reason="missing" />;
}

function LinkedSheet({ token }: { token: string }) {
  const { t } = useTranslation('speaker-sheet');
  const queries = useQueryClient();
  const query = useQuery(linkedSheetQuery(token));
  const [door] = useState(() => linkDoor(token));
  if (query.error && isProblemType(query.error, 'link-spent')) return <Dead reason="dead" />;
  const { queryKey } = linkedSheetQuery(token);
  return (
    <SheetSavedContext
      value={(sheet) =>
        sheet ? Promise.resolve(queries.setQueryData(queryKey, sheet)) : queries.invalidateQueries({ queryKey })
      }
    >
      <PageHeader title={query.data?.talk.title ?? t('title')} breadcrumb={null} />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(sheet) => <SpeakerSteps sheet={sheet} door={door} token={token} />}
      </Loaded>
    </SheetSavedContext>
  );
}

function Dead({ reason }: { reason: 'dead' | 'missing' }) {
  const { t } = useTranslation('speaker-sheet');
  return (
    <>
      <PageHeader title={t('title')} breadcrumb={null} />
      <Alert tone="warning" title={t(`link.${reason}`)}>
        <p>{t(`link.${reason}Text`)}</p>
      </Alert>
    </>
  );
}
