/**
 * Slides, a handout, a poster, a paper and one to spare: nobody hands in more for one talk. What is more comes by
 * mistake, or by a link that went astray.
 */
export const MOST_FILES_BY_LINK = 5;

type HandedIn = { withdrawnAt: Date | null; versions: readonly { number: number; speakerId: string | null }[] };

/** Whether speakers may add another file to a talk; a new version of what is there takes no room. */
export const hasRoomForSpeakers = (files: readonly HandedIn[]): boolean =>
  files.filter(isBySpeaker).length < MOST_FILES_BY_LINK;

const isBySpeaker = ({ withdrawnAt, versions }: HandedIn): boolean =>
  withdrawnAt === null && versions.some(({ number, speakerId }) => number === 1 && speakerId !== null);
