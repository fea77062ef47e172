type Planned = {
  id: string;
  title: string;
  description: string | null;
  proposedById: string | null;
  speaker: { name: string; organisation: string | null } | null;
};

/** A topic becomes a talk when somebody could give it, else something to speak about, in charge of whoever asked. */
export function plannedItem({ id: originId, title, description, proposedById, speaker }: Planned) {
  const suggestion = speaker && `Vorgeschlagen: ${[speaker.name, speaker.organisation].filter(Boolean).join(', ')}`;
  return {
    kind: speaker ? ('talk' as const) : ('information' as const),
    title,
    note: [description, suggestion].filter(Boolean).join('\n') || null,
    durationMinutes: speaker ? 45 : 20,
    memberId: speaker ? null : proposedById,
    origin: 'topic' as const,
    originId,
  };
}
