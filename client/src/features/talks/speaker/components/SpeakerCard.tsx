import { useTranslation } from 'react-i18next';
import { Badge } from '../../../../ui/Badge';
import { Card } from '../../../../ui/Card';
import { DescriptionList } from '../../../../ui/DescriptionList';
import { answerLooks, needLooks } from '../speaker-sheet.labels';
import type { TalkSpeakerSheet } from '../speaker-sheet.queries';
import { LinkActions } from './LinkActions';
import { LinkState } from './LinkState';
import { OnBehalf } from './OnBehalf';
import styles from './SpeakerCard.module.css';

/** One speaker: how they answered, where their link and their slides stand, and what they gave. */
export function SpeakerCard({ sheet }: { sheet: TalkSpeakerSheet }) {
  const { t } = useTranslation('speaker-sheet');
  const { speaker, answer, slides, missing } = sheet;
  const consent = (given: boolean | null) => t(`section.consent.${given === null ? 'open' : given ? 'yes' : 'no'}`);
  return (
    <Card title={speaker.name} level={3}>
      <p className={styles.badges}>
        <Badge {...answerLooks[answer]}>{t(`section.answers.${answer}`)}</Badge>
        <Badge {...needLooks[slides.need]}>{t(`section.needs.${slides.need}`)}</Badge>
      </p>
      {sheet.answerMessage && <p>{t('section.message', { text: sheet.answerMessage })}</p>}
      <LinkState sheet={sheet} />
      <LinkActions sheet={sheet} />
      <DescriptionList
        items={[
          { term: t('section.missing'), description: missing.map((step) => t(`path.steps.${step}`)).join(', ') },
          { term: t('section.biography'), description: sheet.biography },
          { term: t('section.technicalNeeds'), description: sheet.technicalNeeds },
          {
            term: t('section.url'),
            description: slides.url && (
              <a href={slides.url} rel="noreferrer">
                {slides.url}
              </a>
            ),
          },
          { term: t('section.waiver'), description: slides.waiver },
          { term: t('section.recording'), description: consent(sheet.recordingConsent) },
          { term: t('section.photo'), description: consent(sheet.photoConsent) },
        ]}
      />
      <OnBehalf sheet={sheet} />
    </Card>
  );
}
