import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { type Survey, tableAddress } from '../surveys.queries';
import { AnsweredRow } from './AnsweredRow';
import { ComparisonTable } from './ComparisonTable';
import { OwnAnswer } from './OwnAnswer';
import styles from './SurveyView.module.css';
import { Tallies } from './Tallies';

/** Why it is asked, what the own municipality says, who is missing, and the comparison. */
export function SurveyView({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys');
  const { introduction, inquiry, sheets, ownMunicipalityId, answered, abilities } = survey;
  const own = sheets.find(({ municipality }) => municipality.id === ownMunicipalityId);
  return (
    <div className={styles.page}>
      {introduction && <p className={styles.introduction}>{introduction}</p>}
      {inquiry && <Link to={paths.inquiry(inquiry.id)}>{t('inquiry', { caseNumber: inquiry.caseNumber })}</Link>}
      {own && abilities.answer && <OwnAnswer key={own.version === 0 ? 'new' : 'given'} survey={survey} sheet={own} />}
      <section className={styles.section} aria-labelledby="survey-row">
        <h2 id="survey-row">{t('row.label')}</h2>
        <AnsweredRow survey={survey} />
      </section>
      {answered > 0 && (
        <section className={styles.section} aria-labelledby="survey-tally">
          <h2 id="survey-tally">{t('tally.title')}</h2>
          <Tallies survey={survey} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="survey-table">
        <div className={styles.head}>
          <h2 id="survey-table">{t('table.title')}</h2>
          <Exports id={survey.id} />
        </div>
        <ComparisonTable survey={survey} />
      </section>
    </div>
  );
}

function Exports({ id }: { id: string }) {
  const { t } = useTranslation('surveys');
  return (
    <Menu label={t('table.export')} icon={<Download aria-hidden="true" size={20} />} align="auto">
      {(close) =>
        (['xlsx', 'csv'] as const).map((format) => (
          <MenuItem key={format} href={tableAddress(id, format)} onClick={close}>
            {t(`table.${format}`)}
          </MenuItem>
        ))
      }
    </Menu>
  );
}
