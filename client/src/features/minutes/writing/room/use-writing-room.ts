import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Minutes } from '../../minutes.queries';
import { type RoomState, WritingRoom } from './writing-room';

export type Author = { id: string; name: string };

/** Open as long as the page is. */
export function useWritingRoom({ id }: Minutes, author: Author): WritingRoom | null {
  const queries = useQueryClient();
  const [room, setRoom] = useState<WritingRoom | null>(null);
  const { id: authorId, name } = author;
  useEffect(() => {
    const opened = new WritingRoom(id, { id: authorId, name }, () =>
      queries.invalidateQueries({ queryKey: ['minutes', 'of-meeting'] }),
    );
    setRoom(opened);
    return () => opened.close();
  }, [id, authorId, name, queries]);
  return room;
}

export function useRoomState(room: WritingRoom): RoomState {
  return useSyncExternalStore(room.subscribe, room.snapshot);
}
