import { Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { type PressRelease, type PressStep, useReleaseStep } from '../press.queries';
import { EmbargoDialog } from './EmbargoDialog';
import { type Question, ReleaseQuestions } from './ReleaseQuestions';

/** The one step that comes next stands out; what leads back or away is behind "Mehr". */
export function ReleaseActions({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const trouble = useTrouble();
  const take = useReleaseStep(release.id);
  const [question, setQuestion] = useState<Question | 'embargo' | null>(null);
  const { abilities, version } = release;
  const next = nextStep(release);

  const step = (name: PressStep) =>
    take.mutate(
      { version, step: name },
      {
        onSuccess: () => {
          toast({ text: t(`steps.done.${name}`) });
          setQuestion(null);
        },
        onError: (error) => {
          trouble(error);
          setQuestion(null);
        },
      },
    );
  const ask = (name: PressStep) => (name === 'release' || name === 'withdraw' ? setQuestion(name) : step(name));
  const others = (['coordinate', 'approve', 'reopen', 'withdraw'] as const).filter(
    (name) => abilities[name] && name !== next,
  );
  if (!next && others.length === 0 && !abilities.moveEmbargo) return null;
  return (
    <>
      {next && (
        <Button variant="primary" busy={take.isPending} onClick={() => ask(next)}>
          {t(`steps.${next}`)}
        </Button>
      )}
      <Menu label={t('more')} icon={<Ellipsis aria-hidden="true" size={20} />} align="auto">
        {(hide) => (
          <>
            {abilities.moveEmbargo && (
              <MenuItem onClick={() => choose(hide, () => setQuestion('embargo'))}>{t('embargo.button')}</MenuItem>
            )}
            {others.map((name) => (
              <MenuItem key={name} onClick={() => choose(hide, () => ask(name))}>
                {t(`steps.${name}`)}
              </MenuItem>
            ))}
            {abilities.remove && (
              <MenuItem
                icon={<Trash2 aria-hidden="true" size={20} />}
                onClick={() => choose(hide, () => setQuestion('remove'))}
              >
                {t('remove')}
              </MenuItem>
            )}
          </>
        )}
      </Menu>
      {question === 'embargo' && <EmbargoDialog release={release} onClose={() => setQuestion(null)} />}
      {question !== null && question !== 'embargo' && (
        <ReleaseQuestions
          question={question}
          release={release}
          isBusy={take.isPending}
          onStep={step}
          onClose={() => setQuestion(null)}
        />
      )}
    </>
  );
}

/** A draft with open quotes is put up for agreement first. */
function nextStep({ abilities, openQuotes }: PressRelease): PressStep | null {
  if (abilities.coordinate && openQuotes > 0) return 'coordinate';
  if (abilities.approve) return 'approve';
  return abilities.release ? 'release' : null;
}

/** The menu closes first, so that the focus is not taken from what opens. */
function choose(hide: () => void, act: () => void): void {
  hide();
  act();
}
