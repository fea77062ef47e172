import type { ReactNode } from 'react';
import { EmptyState } from '../../../ui/EmptyState';
import { type Loadable, Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import type { ChosenGroup } from '../use-chosen-group';
import { OfGroup } from './OfGroup';

type ListOfGroupProps<List> = {
  chosen: ChosenGroup;
  query: Loadable<List>;
  /** What this place is for, and the first step, while nothing stands here. */
  empty: { title: string; text: string; action?: ReactNode };
  children: (list: List) => ReactNode;
};

/** Things of a group, all of them on one page. */
export function ListOfGroup<List extends { items: readonly unknown[] }>(props: ListOfGroupProps<List>) {
  const { chosen, query, empty, children } = props;
  return (
    <OfGroup chosen={chosen}>
      <Loaded
        query={query}
        skeleton={<Skeleton rows={4} height="block" />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <EmptyState title={empty.title} action={empty.action}>
              <p>{empty.text}</p>
            </EmptyState>
          ),
        }}
      >
        {children}
      </Loaded>
    </OfGroup>
  );
}
