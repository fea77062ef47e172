import { useLocation, useNavigate } from 'react-router';

export const pageHash = (page: number): string => `#seite=${page}`;

const inAddress = (hash: string) => Number(/^#seite=(\d{1,6})$/.exec(hash)?.[1] ?? 1);

/** The page that is read stands in the address, so that it can be mailed. Beyond the last page is the last. */
export function usePage(total: number): [page: number, go: (page: number) => void] {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const within = (page: number) => Math.min(Math.max(Math.trunc(page), 1), Math.max(total, 1));
  const page = within(inAddress(hash));
  const go = (to: number) => {
    if (!Number.isFinite(to) || within(to) === page) return;
    navigate({ search, hash: pageHash(within(to)) }, { replace: true, preventScrollReset: true });
  };
  return [page, go];
}
