import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from './Alert';
import { Button } from './Button';
import { Skeleton } from './Skeleton';

/** The part of a TanStack query that showing it needs. */
export type Loadable<T> = {
  data: T | undefined;
  /** One that calls itself final (not found, withdrawn) is not worth another try. */
  error: (Error & { isFinal?: boolean }) | null;
  isFetching: boolean;
  refetch: () => unknown;
};

type LoadedProps<T> = {
  query: Loadable<T>;
  /** Rendered instead of the content when there is nothing to show. */
  empty?: { when: (loaded: T) => boolean; show: ReactNode };
  /** In the size of what is coming. */
  skeleton?: ReactNode;
  children: (loaded: T) => ReactNode;
};

/** The four states of everything that is loaded: loading, problem, empty, there. What was there stays while refreshing. */
export function Loaded<T>({ query, empty, skeleton = <Skeleton />, children }: LoadedProps<T>) {
  const { t } = useTranslation('ui');
  const { data, error, isFetching, refetch } = query;
  const retry = (
    <Button size="small" busy={isFetching} onClick={() => refetch()}>
      {t('loaded.retry')}
    </Button>
  );

  if (data === undefined) {
    if (!error) return skeleton;
    return (
      <Alert tone="danger" title={t('loaded.failed')} actions={error.isFinal ? undefined : retry} live>
        <p>{error.message}</p>
      </Alert>
    );
  }
  return (
    <>
      {error && <Alert tone="warning" title={t('loaded.stale')} actions={retry} />}
      {empty?.when(data) ? empty.show : children(data)}
    </>
  );
}
