import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { FileTransfer } from '../../../../api/upload';
import { sessionQuery } from '../../../session/session.queries';

/** Sends a picture to these minutes and answers the id of its file. */
export function usePictureUpload(minutesId: string) {
  const queries = useQueryClient();
  const transfer = useRef<FileTransfer | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  return {
    progress,
    async send(file: File): Promise<string> {
      const person = queries.getQueryData(sessionQuery.queryKey)?.member?.id ?? '';
      setProgress(0);
      try {
        transfer.current = new FileTransfer(person, { ownerType: 'minutes', ownerId: minutesId }, file, {
          onProgress: (loaded, total) => setProgress(loaded / Math.max(1, total)),
        });
        return idOf(await transfer.current.send());
      } finally {
        transfer.current = null;
        setProgress(null);
      }
    },
    cancel: () => void transfer.current?.cancel(),
  };
}

function idOf(file: unknown): string {
  return typeof file === 'object' && file !== null && 'id' in file ? String(file.id) : '';
}
