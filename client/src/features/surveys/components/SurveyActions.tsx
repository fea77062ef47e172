import { Ellipsis, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { type Survey, useChangeSurvey, useCloseSurvey, useRemoveSurvey } from '../surveys.queries';
import { ChangeSurveyDialog } from './ChangeSurveyDialog';
import { RemindSurvey } from './RemindSurvey';

type Open = 'change' | 'remove' | null;

/** What the coordination does with it. */
export function SurveyActions({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys');
  const toast = useToast();
  const trouble = useTrouble();
  const [open, setOpen] = useState<Open>(null);
  const close = useCloseSurvey(survey.id);
  const reopen = useChangeSurvey(survey.id);
  const { abilities } = survey;
  if (!abilities.update) return null;

  const end = () =>
    close.mutate(survey.version, {
      onSuccess: ({ title, introduction, closesOn, version }) => {
        const reopened = closesOn && { title, introduction, closesOn, version };
        toast({
          text: t('close.done'),
          ...(reopened && { onUndo: () => reopen.mutate(reopened, { onError: trouble }) }),
        });
      },
      onError: trouble,
    });

  return (
    <>
      {abilities.remind && <RemindSurvey survey={survey} />}
      <Menu label={t('more')} icon={<Ellipsis aria-hidden="true" size={20} />} align="auto">
        {(hide) => (
          <>
            <MenuItem
              icon={<PenLine aria-hidden="true" size={20} />}
              onClick={() => choose(hide, () => setOpen('change'))}
            >
              {t(survey.state === 'open' ? 'change.button' : 'change.reopen')}
            </MenuItem>
            {abilities.close && <MenuItem onClick={() => choose(hide, end)}>{t('close.button')}</MenuItem>}
            {abilities.remove && (
              <MenuItem
                icon={<Trash2 aria-hidden="true" size={20} />}
                onClick={() => choose(hide, () => setOpen('remove'))}
              >
                {t('remove.button')}
              </MenuItem>
            )}
          </>
        )}
      </Menu>
      {open === 'change' && <ChangeSurveyDialog survey={survey} onClose={() => setOpen(null)} />}
      {open === 'remove' && <RemoveSurvey id={survey.id} onClose={() => setOpen(null)} />}
    </>
  );
}

/** The menu closes first, so that the focus is not taken from what opens. */
function choose(hide: () => void, act: () => void): void {
  hide();
  act();
}

function RemoveSurvey({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('surveys');
  const navigate = useNavigate();
  const remove = useRemoveSurvey(id);
  return (
    <RemoveDialog
      title={t('remove.title')}
      confirmLabel={t('remove.confirm')}
      done={t('remove.done')}
      remove={() => remove.mutateAsync(undefined)}
      onRemoved={() => navigate(paths.surveys)}
      onClose={onClose}
    >
      <p>{t('remove.text')}</p>
    </RemoveDialog>
  );
}
