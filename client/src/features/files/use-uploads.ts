import { useRef, useState } from 'react';
import { problemOf } from '../../api/problem';
import { upload } from '../../api/upload';
import type { RunningUpload } from '../../ui/UploadProgress';

type Options = {
  onDone: (name: string) => void;
  /** The reason not to send a file at all. */
  refuse?: (file: File) => string | undefined;
};

type Uploads = { running: RunningUpload[]; start: (files: File[]) => void; cancel: (id: string) => void };

/** Sends files to `path`, one after the other, each with its progress and a way out. */
export function useUploads(path: string, { onDone, refuse }: Options): Uploads {
  const [running, setRunning] = useState<RunningUpload[]>([]);
  const ways = useRef(new Map<string, AbortController>());
  const queue = useRef(Promise.resolve());

  const change = (id: string, news: Partial<RunningUpload>) =>
    setRunning((current) => current.map((one) => (one.id === id ? { ...one, ...news } : one)));
  const drop = (id: string) => {
    ways.current.delete(id);
    setRunning((current) => current.filter((one) => one.id !== id));
  };

  const send = async (id: string, file: File, way: AbortController) => {
    if (way.signal.aborted) return;
    try {
      const onProgress = (loaded: number, total: number) => change(id, { loaded, total });
      await upload(path, file, { signal: way.signal, onProgress });
      drop(id);
      onDone(file.name);
    } catch (error) {
      if (!way.signal.aborted) change(id, { error: problemOf(error).title });
    }
  };

  const start = (files: File[]) => {
    for (const file of files) {
      const id = crypto.randomUUID();
      const error = refuse?.(file);
      setRunning((current) => [...current, { id, name: file.name, loaded: 0, total: Math.max(1, file.size), error }]);
      if (error !== undefined) continue;
      const way = new AbortController();
      ways.current.set(id, way);
      queue.current = queue.current.then(() => send(id, file, way));
    }
  };

  const cancel = (id: string) => {
    ways.current.get(id)?.abort(new Error('cancelled'));
    drop(id);
  };

  return { running, start, cancel };
}
