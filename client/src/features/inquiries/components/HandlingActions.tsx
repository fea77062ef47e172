import {
  CalendarPlus,
  CalendarX,
  CircleCheckBig,
  ClipboardList,
  Ellipsis,
  FileText,
  HandHelping,
  PenLine,
  RotateCcw,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { useToast } from '../../../ui/Toasts';
import { useSession } from '../../session/session.queries';
import { type Inquiry, useAssign, useClose, usePutOnAgenda, useReopen, useTakeFromAgenda } from '../inquiries.queries';
import { ChangeInquiryDialog } from './ChangeInquiryDialog';

type Step =
  | { key: string; label: string; icon: ReactNode; act: () => unknown }
  | { key: string; label: string; icon: ReactNode; to: string }
  | { key: string; label: string; icon: ReactNode; href: string };

/** What can be done with the case besides writing; done at once, and undone the same way. */
export function HandlingActions({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const [isChanging, setChanging] = useState(false);
  const { takeOn, steps } = useSteps(inquiry, () => setChanging(true));
  return (
    <>
      {takeOn && (
        <Button icon={<HandHelping aria-hidden="true" size={20} />} onClick={takeOn}>
          {t('handling.takeOn')}
        </Button>
      )}
      <Menu label={t('handling.more')} icon={<Ellipsis aria-hidden="true" size={20} />}>
        {(leave) =>
          steps.map((step) =>
            'href' in step ? (
              <MenuItem key={step.key} icon={step.icon} href={step.href} onClick={leave}>
                {step.label}
              </MenuItem>
            ) : 'to' in step ? (
              <MenuItem key={step.key} icon={step.icon} to={step.to} onClick={leave}>
                {step.label}
              </MenuItem>
            ) : (
              <MenuItem
                key={step.key}
                icon={step.icon}
                onClick={() => {
                  leave();
                  void step.act();
                }}
              >
                {step.label}
              </MenuItem>
            ),
          )
        }
      </Menu>
      {isChanging && <ChangeInquiryDialog inquiry={inquiry} onClose={() => setChanging(false)} />}
    </>
  );
}

function useSteps(inquiry: Inquiry, startChange: () => void) {
  const { t } = useTranslation('inquiries');
  const toast = useToast();
  const { member } = useSession();
  const { id, version, abilities, responsible, forMeeting, meeting, visibility } = inquiry;
  const [assign, close, reopen] = [useAssign(id), useClose(id), useReopen(id)];
  const [put, takeBack] = [usePutOnAgenda(id), useTakeFromAgenda(id)];
  const done = (work: Promise<unknown>, text: string, onUndo?: () => void) =>
    work.then(
      () => toast({ text, ...(onUndo && { onUndo }) }),
      (error) => toast({ text: problemOf(error).title }),
    );
  const steps: Step[] = [];
  const add = (key: string, isThere: boolean, label: string, icon: ReactNode, act: () => unknown) => {
    if (isThere) steps.push({ key, label, icon, act });
  };
  const size = { 'aria-hidden': true, size: 20 } as const;
  add('change', abilities.change, t('handling.change'), <PenLine {...size} />, startChange);
  add(
    'agenda',
    abilities.reply && !meeting && !forMeeting && visibility !== 'coordination',
    t('handling.putOnAgenda'),
    <CalendarPlus {...size} />,
    () => done(put.mutateAsync(version), t('handling.onAgenda')),
  );
  add(
    'off-agenda',
    abilities.handle && forMeeting && !meeting,
    t('handling.takeFromAgenda'),
    <CalendarX {...size} />,
    () => done(takeBack.mutateAsync(undefined), t('handling.takenFromAgenda')),
  );
  if (abilities.reply && visibility !== 'coordination') {
    steps.push({
      key: 'survey',
      label: t('handling.survey'),
      icon: <ClipboardList {...size} />,
      to: `${paths.startSurvey}?anfrage=${id}`,
    });
  }
  add(
    'close',
    abilities.close,
    t(abilities.handle ? 'handling.close' : 'handling.closeOwn'),
    <CircleCheckBig {...size} />,
    () =>
      done(
        close.mutateAsync(version),
        t('handling.closed'),
        abilities.handle ? () => reopen.mutate(undefined) : undefined,
      ),
  );
  add('reopen', abilities.reopen, t('handling.reopen'), <RotateCcw {...size} />, () =>
    done(reopen.mutateAsync(undefined), t('handling.reopened')),
  );
  steps.push({
    key: 'record',
    label: t('handling.record'),
    icon: <FileText {...size} />,
    href: `/api/inquiries/${id}/record.pdf`,
  });
  const takeOn =
    abilities.reply && responsible === null && member
      ? () => void done(assign.mutateAsync({ memberId: member.id, version }), t('handling.takenOn'))
      : null;
  return { takeOn, steps };
}
