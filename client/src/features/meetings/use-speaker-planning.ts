import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressState } from '../../lib/use-address-state';
import type { SpeakerEntry } from '../speakers/speakers.queries';
import type { AddAgendaItem, AgendaItem } from './agenda.queries';
import type { Meeting } from './meetings.queries';

type Add = (item: AddAgendaItem) => Promise<unknown>;

/** Somebody brought along in the address gets an item of their own, and the form of the talk names them. */
export function useSpeakerPlanning({ agenda }: Meeting, add: Add, onAdded: (item: AgendaItem) => void) {
  const { t } = useTranslation('meetings');
  const [id, setId] = useAddressState('referent');
  const [speaker, setSpeaker] = useState<SpeakerEntry>();
  const [before, setBefore] = useState<ReadonlySet<string>>();
  const added = before && agenda.find((item) => !before.has(item.id));

  useEffect(() => {
    if (!added) return;
    setBefore(undefined);
    onAdded(added);
  }, [added, onAdded]);

  return {
    id,
    speaker,
    isAdding: before !== undefined,
    plan: (chosen: SpeakerEntry) => {
      setSpeaker(chosen);
      setBefore(new Set(agenda.map((item) => item.id)));
      const last = agenda.findLastIndex(({ kind }) => kind === 'any_other_business');
      const position = last < 0 ? agenda.length : last;
      const title = t('talk.plannedItem', { name: chosen.name });
      add({ title, kind: 'talk', position }).catch(() => setBefore(undefined));
    },
    end: () => {
      setSpeaker(undefined);
      setId('');
    },
  };
}
