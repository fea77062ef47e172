import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { problemOf } from '../../api/problem';
import { FileTransfer, type UploadTarget } from '../../api/upload';
import type { RunningUpload } from '../../ui/UploadProgress';
import { sessionQuery } from '../session/session.queries';

type Options = {
  onDone: (name: string) => void;
  /** The reason not to send a file at all. */
  refuse?: (file: File) => string | undefined;
};

export type Uploads = {
  running: RunningUpload[];
  start: (files: File[]) => void;
  cancel: (id: string) => void;
  pause: (id: string) => void;
  /** What was paused, or what failed. */
  goOn: (id: string) => void;
};

/** Where files go to; or how to find out, where there may be nothing yet to hang them on. */
type Target = UploadTarget | (() => Promise<UploadTarget>);

/** Sends files, one after the other, each with its progress, a pause and a way out. */
export function useUploads(target: Target, { onDone, refuse }: Options): Uploads {
  const queries = useQueryClient();
  const [running, setRunning] = useState<RunningUpload[]>([]);
  const files = useRef(new Map<string, File>());
  const transfers = useRef(new Map<string, FileTransfer>());
  const queue = useRef(Promise.resolve());

  const change = (id: string, news: Partial<RunningUpload>) =>
    setRunning((current) => current.map((one) => (one.id === id ? { ...one, ...news } : one)));
  const drop = (id: string) => {
    files.current.delete(id);
    transfers.current.delete(id);
    setRunning((current) => current.filter((one) => one.id !== id));
  };

  const send = async (id: string) => {
    const file = files.current.get(id);
    if (file === undefined) return;
    try {
      const person = queries.getQueryData(sessionQuery.queryKey)?.member?.id ?? '';
      const transfer = new FileTransfer(person, typeof target === 'function' ? await target() : target, file, {
        onProgress: (loaded, total) => change(id, { loaded, total, state: 'sending' }),
        onWaiting: () => change(id, { state: 'waiting' }),
      });
      if (!files.current.has(id)) return;
      transfers.current.set(id, transfer);
      await transfer.send();
      if (!files.current.has(id)) return;
      drop(id);
      onDone(file.name);
    } catch (error) {
      transfers.current.delete(id);
      const { title, status } = problemOf(error);
      change(id, { error: title, canGoOn: status === 0 || status >= 500 });
    }
  };
  const enqueue = (id: string) => {
    queue.current = queue.current.then(() => send(id));
  };

  const start = (chosen: File[]) => {
    for (const file of chosen) {
      const id = crypto.randomUUID();
      const error = refuse?.(file);
      setRunning((current) => [...current, { id, name: file.name, loaded: 0, total: Math.max(1, file.size), error }]);
      if (error !== undefined) continue;
      files.current.set(id, file);
      enqueue(id);
    }
  };

  const cancel = (id: string) => {
    void transfers.current.get(id)?.cancel();
    drop(id);
  };
  const pause = (id: string) => {
    transfers.current.get(id)?.pause();
    change(id, { state: 'paused' });
  };
  const goOn = (id: string) => {
    change(id, { state: 'sending', error: undefined });
    const transfer = transfers.current.get(id);
    if (transfer) transfer.goOn();
    else enqueue(id);
  };

  return { running, start, cancel, pause, goOn };
}
