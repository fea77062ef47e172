import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../../ui/Loaded';
import { Skeleton } from '../../../../ui/Skeleton';
import { MinutesDocument } from '../../components/MinutesDocument';
import type { Included } from '../../components/SectionView';
import type { Minutes } from '../../minutes.queries';
import { readingQuery } from '../agreeing.queries';
import { AudienceSwitch, useReader } from './AudienceSwitch';
import { BlockMargin } from './BlockMargin';
import { OpenRequests } from './OpenRequests';
import { VersionLine } from './VersionLine';

/** The minutes with all that is said about them; read as somebody else, they are text alone. */
export function ReadMinutes({ minutes, included }: { minutes: Minutes; included: Included }) {
  const reader = useReader();
  return (
    <>
      <VersionLine minutes={minutes} />
      <AudienceSwitch />
      {reader === 'group' ? (
        <>
          <OpenRequests minutes={minutes} />
          <MinutesDocument
            minutes={minutes}
            included={included}
            frame={(section, block, text) => (
              <BlockMargin minutes={minutes} section={section} block={block}>
                {text}
              </BlockMargin>
            )}
          />
        </>
      ) : (
        <ReadAs minutes={minutes} />
      )}
    </>
  );
}

function ReadAs({ minutes }: { minutes: Minutes }) {
  const query = useQuery(readingQuery(minutes.id, useReader()));
  return (
    <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
      {(read) => <MinutesDocument minutes={read} />}
    </Loaded>
  );
}
