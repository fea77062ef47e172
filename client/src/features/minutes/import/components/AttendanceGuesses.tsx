import { useTranslation } from 'react-i18next';
import { type AttendanceState, GUEST, type Guess, NOBODY } from '../attending';
import type { MinutesImport } from '../minutes-import.queries';
import styles from './CorrectionForm.module.css';
import blockStyles from './ImportedBlock.module.css';

type AttendanceGuessesProps = { read: MinutesImport; guesses: readonly Guess[]; onChange: (guesses: Guess[]) => void };

const STATES: readonly AttendanceState[] = ['present', 'excused', 'absent', 'represented'];

/** Names of the old list of those who took part: whom they mean is for people to say. */
export function AttendanceGuesses({ read, guesses, onChange }: AttendanceGuessesProps) {
  const { t } = useTranslation('minutes-import');
  const change = (place: number, guess: Partial<Guess>) =>
    onChange(guesses.map((one, index) => (index === place ? { ...one, ...guess } : one)));
  return (
    <section className={styles.part} aria-labelledby="anwesenheit">
      <h2 id="anwesenheit">{t('attendance.title')}</h2>
      <p>{guesses.length === 0 ? t('attendance.none') : t('attendance.lead')}</p>
      {guesses.map(({ name, who, state }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list neither grows nor changes its order
        <div key={place} className={blockStyles.block}>
          <span>{name}</span>
          <div className={blockStyles.tools}>
            <select
              className={blockStyles.select}
              aria-label={t('attendance.who', { name })}
              value={who}
              onChange={({ target }) => change(place, { who: target.value })}
            >
              <option value={NOBODY}>{t('attendance.ignore')}</option>
              <option value={GUEST}>{t('attendance.guest')}</option>
              {read.members.map((member) => (
                <option key={member.id} value={member.id}>
                  {member.name}
                </option>
              ))}
            </select>
            {who !== GUEST && who !== NOBODY && (
              <select
                className={blockStyles.select}
                aria-label={t('attendance.state', { name })}
                value={state}
                onChange={({ target }) =>
                  change(place, { state: STATES.find((one) => one === target.value) ?? 'present' })
                }
              >
                {STATES.map((one) => (
                  <option key={one} value={one}>
                    {t(`attendance.states.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}
