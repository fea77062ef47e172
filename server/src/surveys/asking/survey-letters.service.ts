import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { type SurveyLetterKind, surveyLetter, surveySubject } from '../rules/survey-letter.js';
import { linkEnd } from '../rules/survey-state.js';
import type { SurveyRecord } from '../surveys.repository.js';
import { AskedMunicipalitiesService } from './asked-municipalities.service.js';

const PATH = '/umfrage';

/** One mail per person, each with a link of its own. In the running transaction. */
@Injectable()
export class SurveyLettersService {
  constructor(
    private readonly asked: AskedMunicipalitiesService,
    private readonly links: PersonalLinksService,
    private readonly mailer: Mailer,
  ) {}

  /** To the people of municipalities that have not answered; answers how many. `sender` null: the portal by itself. */
  async send(
    sender: Actor | null,
    survey: SurveyRecord,
    kind: SurveyLetterKind,
    message: string | null,
  ): Promise<number> {
    const answered = new Set(survey.sheets.map(({ municipalityId }) => municipalityId));
    const people = await this.asked.listPeople(survey.workingGroupId);
    const asked = people.filter(({ municipality }) => !answered.has(municipality.id));
    const from =
      people.find(({ memberId }) => memberId === sender?.id) ??
      people.find(({ roles }) => roles.includes('coordinator'));
    const urls = await this.links.issueAll(
      asked.map(({ memberId }) => ({
        purpose: 'survey',
        memberId,
        workingGroupId: survey.workingGroupId,
        subject: survey.id,
        expiresAt: linkEnd(closingDay(survey)),
      })),
      PATH,
    );
    const words = wordsOf(survey);
    const mails = asked.map(({ name, email, municipality }, index) => {
      const reader = { name, municipality: municipality.name, url: urls[index] ?? '' };
      const letter = surveyLetter(kind, words, reader, { signature: from?.name ?? 'Ihr Klimaportal', message });
      return {
        recipient: email,
        subject: surveySubject(kind, words),
        text: letterText(letter),
        html: letterHtml(letter),
        ...(from && { senderName: `${from.name} (Klimaportal)`, replyTo: from.email }),
      };
    });
    await this.mailer.postAll(mails);
    return mails.length;
  }

  /** Links that were mailed already live as long as the survey does now, and a while longer. */
  moveLinks(surveyId: string, closesOn: string): Promise<void> {
    return this.links.moveEnd('survey', surveyId, linkEnd(closesOn));
  }

  revokeLinks(surveyId: string): Promise<void> {
    return this.links.revoke('survey', surveyId);
  }
}

const closingDay = ({ closesOn, createdAt }: SurveyRecord): string => dayFromColumn(closesOn ?? createdAt);

const wordsOf = (survey: SurveyRecord) => ({
  title: survey.title,
  introduction: survey.introduction,
  groupName: survey.workingGroup.shortName,
  questions: survey.questions.map(({ label }) => label),
  until: dayInWords(new Date(`${closingDay(survey)}T12:00:00Z`)),
});
