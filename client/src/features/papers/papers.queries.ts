import { queryOptions, useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type MeetingPapers = components['schemas']['MeetingPapers'];
export type MeetingPaper = components['schemas']['MeetingPaper'];

export const papersQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['papers', meetingId],
    queryFn: () => answer(api.GET('/api/meetings/{id}/papers', { params: { path: { id: meetingId } } })),
  });

export const archiveAddress = (meetingId: string): string => `/api/meetings/${meetingId}/papers.zip`;

/** Fetched by us instead of by the browser, because its making takes a moment and can be refused. */
export function useBinder({ meeting }: MeetingPapers) {
  return useMutation({
    mutationFn: async () => {
      const path = { id: meeting.id };
      return answer(api.GET('/api/meetings/{id}/papers.pdf', { params: { path }, parseAs: 'blob' }));
    },
    onSuccess: (binder) => save(new Blob([binder], { type: 'application/pdf' }), `Sitzungsmappe-${meeting.number}.pdf`),
  });
}

function save(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
