import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LightSwitch } from '../../../ui/LightSwitch';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { MunicipalityReport, MunicipalityReports } from '../municipality-reports.queries';
import { useSlideKeys } from '../use-slide-keys';
import styles from './ReportSlides.module.css';
import { ReportText } from './ReportText';

/** One municipality per screen, in the order of the round; the address holds where it is. */
export function ReportSlides({ reports: { meeting, reports } }: { reports: MunicipalityReports }) {
  const { t } = useTranslation('municipality-reports');
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [index, setIndex] = useState(() =>
    Math.max(
      reports.findIndex(({ municipality }) => municipality.slug === search.get('kommune')),
      0,
    ),
  );
  const shown = reports[index];
  const slug = shown?.municipality.slug;
  const move = (to: (current: number) => number) =>
    setIndex((current) => Math.min(Math.max(to(current), 0), reports.length - 1));

  useEffect(() => {
    if (slug === undefined || search.get('kommune') === slug) return;
    const next = new URLSearchParams(search);
    next.set('kommune', slug);
    setSearch(next, { replace: true });
  }, [slug, search, setSearch]);

  const close = () =>
    navigate(search.get('von') === 'leiten' ? paths.conductMeeting(meeting.id) : paths.municipalityReports(meeting.id));
  const next = () => move((current) => current + 1);
  const previous = () => move((current) => current - 1);
  useSlideKeys({ next, previous, first: () => setIndex(0), close });

  if (!shown) return null;
  const place = { current: index + 1, total: reports.length };
  return (
    <>
      <div className={styles.stage} data-print="never">
        <header className={styles.head}>
          <p>
            {t('title')} · {t('activities.meeting', { number: meeting.number })}
          </p>
          <p className={styles.progress}>{t('present.progress', place)}</p>
          <LightSwitch />
          <Button variant="quiet" icon={<X aria-hidden="true" size={20} />} onClick={close}>
            {t('present.close')}
          </Button>
        </header>
        <VisuallyHidden>
          <p role="status">{t('present.announce', { name: shown.municipality.name, ...place })}</p>
        </VisuallyHidden>
        <Slide report={shown} />
        <footer className={styles.foot}>
          <Button icon={<ArrowLeft aria-hidden="true" size={20} />} aria-disabled={index === 0} onClick={previous}>
            {t('present.previous')}
          </Button>
          <nav className={styles.overview} aria-label={t('present.overview')}>
            {reports.map(({ municipality, state }, position) => (
              <button
                key={municipality.id}
                type="button"
                className={styles.cell}
                data-state={state === 'submitted' ? 'told' : 'open'}
                aria-current={position === index ? 'step' : undefined}
                onClick={() => setIndex(position)}
              >
                {municipality.abbreviation}
                <VisuallyHidden> {municipality.name}</VisuallyHidden>
              </button>
            ))}
          </nav>
          <Button
            variant="primary"
            icon={<ArrowRight aria-hidden="true" size={20} />}
            aria-disabled={index === reports.length - 1}
            onClick={next}
          >
            {t('present.next')}
          </Button>
          <p className={styles.keys}>{t('present.keys')}</p>
        </footer>
      </div>
      <div className={styles.paper}>
        <p>
          {t('title')} · {t('activities.meeting', { number: meeting.number })}
        </p>
        {reports.map((report) => (
          <PaperReport key={report.municipality.id} report={report} />
        ))}
      </div>
    </>
  );
}

/** A draft is not told yet: on the wall only what was handed in. */
function Slide({ report }: { report: MunicipalityReport }) {
  const { t } = useTranslation('municipality-reports');
  const isTold = report.state === 'submitted';
  return (
    <article className={styles.slide} key={report.municipality.id} data-size={isTold ? sizeOf(report) : 'short'}>
      <h1>{report.municipality.name}</h1>
      {isTold && <ReportText parts={report} isLarge />}
      {(!isTold || report.isOral) && <p className={styles.oral}>{t('present.oral')}</p>}
    </article>
  );
}

/** The more there is to read, the smaller it has to be: from 48 px on a wall of 1280 px down to what fits. */
function sizeOf({ news, ongoing, question, tip }: MunicipalityReport): 'short' | 'middle' | 'long' {
  const length = [news, ongoing, question, tip].join('').length;
  if (length > 460) return 'long';
  return length > 170 ? 'middle' : 'short';
}

function PaperReport({ report }: { report: MunicipalityReport }) {
  const { t } = useTranslation('municipality-reports');
  return (
    <section className={styles.paperReport}>
      <h2>{report.municipality.name}</h2>
      {report.state === 'submitted' ? <ReportText parts={report} /> : <p>{t('present.oral')}</p>}
    </section>
  );
}
