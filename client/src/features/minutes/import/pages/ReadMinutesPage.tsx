import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '../../../../api/problem';
import { paths } from '../../../../app/paths';
import { Alert } from '../../../../ui/Alert';
import { FileDrop } from '../../../../ui/FileDrop';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { SelectField } from '../../../../ui/SelectField';
import { StatusMessage } from '../../../../ui/StatusMessage';
import { BegunImports } from '../components/BegunImports';
import { PastedText } from '../components/PastedText';
import { importsQuery, useReadMinutes } from '../minutes-import.queries';
import styles from './ReadMinutesPage.module.css';

/** The way in for old minutes: a file, or text from the clipboard. */
export function ReadMinutesPage() {
  const { t } = useTranslation(['minutes-import', 'minutes']);
  const query = useQuery(importsQuery);
  const navigate = useNavigate();
  const read = useReadMinutes();
  const [chosen, setChosen] = useState('');
  const groups = query.data?.workingGroups ?? [];
  const workingGroupId = chosen || (groups[0]?.id ?? '');
  const take = async (file: Blob, name: string) => {
    const id = await read.mutateAsync({ workingGroupId, file, name }).catch(() => '');
    if (id) navigate(paths.correctImport(id));
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('minutes:title'), to: paths.minutes }]}
        summary={t('lead')}
      />
      <Loaded query={query}>
        {({ items }) =>
          groups.length === 0 ? (
            <Alert title={t('notAllowed')} />
          ) : (
            <div className={styles.page}>
              {groups.length > 1 && (
                <SelectField
                  name="workingGroupId"
                  label={t('group')}
                  value={workingGroupId}
                  options={groups.map(({ id, shortName }) => ({ value: id, label: shortName }))}
                  onChange={({ target }) => setChosen(target.value)}
                />
              )}
              {read.error && <Alert tone="danger" live title={reasonOf(read.error)} />}
              <FileDrop
                label={t('file')}
                hint={t('fileHint')}
                accept=".docx,.md,.markdown,.txt"
                disabled={read.isPending}
                onFiles={([file]) => file && take(file, file.name)}
              />
              <StatusMessage>{read.isPending ? t('reading') : ''}</StatusMessage>
              <PastedText busy={read.isPending} onText={(text) => take(new Blob([text]), t('pastedName'))} />
              <BegunImports items={items} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function reasonOf(error: unknown): string {
  const { title, errors = [] } = problemOf(error);
  return errors[0]?.detail ?? title;
}
