import type { Translated } from '../../lib/translated';
import german from './legal-prose.de';

export default {
  legalNotice: {
    title: 'Legal notice',
    lead: 'Information according to § 5 Digitale-Dienste-Gesetz (DDG) and § 18 Medienstaatsvertrag (MStV)',
    sections: [
      { heading: 'Provider', paragraphs: ['{{operator}}\n{{unit}}\n{{street}}\n{{city}}'], list: [] },
      {
        heading: 'Contact',
        paragraphs: ['Telephone: {{phone}}\nE-mail: [{{contactEmail}}](mailto:{{contactEmail}})'],
        list: [],
      },
      {
        heading: 'Legal form and representation',
        paragraphs: [
          'The district is a corporation under public law. It is represented by the district administrator (Landrätin or Landrat).',
          'Supervisory authority: {{supervision}}',
        ],
        list: [],
      },
      {
        heading: 'Responsible for the content according to § 18 (2) MStV',
        paragraphs: ['Head of {{unit}}, address as above'],
        list: [],
      },
      {
        heading: 'Copyright',
        paragraphs: [
          'The rights to slides and other documents lie with the persons and bodies named. What you may do with them is stated at every file.',
          'The drawings on these pages are our own. The typeface Fira Sans is licensed under the [SIL Open Font License](/fira-sans-OFL.txt). The Klimaportal is free software under the European Union Public Licence 1.2.',
        ],
        list: [],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'What happens to your data when you visit the Klimaportal or work in it',
    sections: [
      {
        heading: 'Controller',
        paragraphs: [
          '{{operator}}, {{street}}, {{city}}, telephone {{phone}}, e-mail [{{contactEmail}}](mailto:{{contactEmail}})',
          'Data protection officer: [{{dataProtectionEmail}}](mailto:{{dataProtectionEmail}})',
        ],
        list: [],
      },
      {
        heading: 'When you visit the public pages',
        paragraphs: [
          'You can read the public pages without telling us anything about yourself. We set no cookies there, count no visits and embed nothing from other providers: no maps, no fonts, no videos, no social networks.',
          'To keep the service secure the server records for seven days when which page was requested from which IP address (Article 6(1)(e) GDPR with § 3 DSG NRW).',
        ],
        list: [],
      },
      {
        heading: 'When you work in the working group',
        paragraphs: [
          'The cooperation of the municipalities on climate action is a public task. The legal basis is Article 6(1)(e) GDPR with § 3 DSG NRW, for employees also § 18 DSG NRW. No consent is needed for it. We process:',
        ],
        list: [
          'your name, municipality, function and professional contact details, so that members can reach each other',
          'your attendance at meetings, talks, contributions to minutes and tasks, so that the work can be followed',
          'your e-mail address and your encrypted password, so that you can sign in',
          'the history of changes: who changed, released or deleted what and when',
        ],
      },
      {
        heading: 'When you ask us something or report a barrier',
        paragraphs: [
          'We use what you tell us only to answer you (Article 6(1)(e) GDPR with § 3 DSG NRW; for requests for information IFG NRW and UIG NRW; for barriers § 10b BGG NRW). Only the coordination sees your name and e-mail address. To report a barrier you need to give neither.',
          'So that no programs fill in the form your browser solves a small puzzle, and for an hour we count how many inquiries come from an IP address. No other provider takes part in that.',
        ],
        list: [],
      },
      {
        heading: 'Cookies and storage in the browser',
        paragraphs: [
          'When you sign in we set exactly one cookie. It holds your session, contains nothing about you and ends after seven days at the latest. If you choose a brightness or a language your browser remembers it. Both are strictly necessary for the service you asked for (§ 25 (2) no. 2 TDDDG); that is why there is no cookie banner.',
        ],
        list: [],
      },
      {
        heading: 'Who receives the data',
        paragraphs: [
          'Personal details are seen only by the members of shared working groups and the administration of the portal. They become public only with consent. The portal is operated by a processor under Article 28 GDPR: {{hosting}}. Nothing is transferred to countries outside the European Union.',
        ],
        list: [],
      },
      {
        heading: 'How long we keep data',
        paragraphs: ['After that we delete the data or offer it to the archive (Archivgesetz NRW).'],
        list: [
          'agendas, attendance and minutes: ten years',
          'contact details of speakers: two years after the last contact',
          'name and address in inquiries from outside: half a year after they are closed, the inquiries themselves three years',
          'record of sent e-mails: one year',
          'security log of sign-ins: 90 days',
          'accounts: blocked when the membership ends',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You have the right of access, rectification, erasure, restriction of processing and objection (Articles 15 to 18 and 21 GDPR). Please write to [{{dataProtectionEmail}}](mailto:{{dataProtectionEmail}}).',
          'You can also complain to the supervisory authority: Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen, Düsseldorf, [www.ldi.nrw.de](https://www.ldi.nrw.de).',
        ],
        list: [],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'This statement applies to the whole Klimaportal: the public pages and the area for members.',
    sections: [
      {
        heading: 'Our aim',
        paragraphs: [
          '{{operator}} is committed to making the Klimaportal accessible in accordance with §§ 10 to 10e BGG NRW and the BITVNRW, which implement Directive (EU) 2016/2102. The standard is EN 301 549; we already follow the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
        ],
        list: [],
      },
      {
        heading: 'Compliance status',
        paragraphs: [
          'The Klimaportal is partially compliant with these requirements. The following content is not yet accessible.',
        ],
        list: [],
      },
      {
        heading: 'Non-accessible content',
        paragraphs: ['Not compliant with the BITVNRW are:'],
        list: [
          'Slides of speakers (PDF, PowerPoint): they often lack alternative texts and a structure that screen readers understand (EN 301 549, chapter 10). We receive the slides from third parties. Every file has a summary in words; you can request an accessible version.',
          'A video in German Sign Language on the main content of the home page is still missing (§ 3 (2) BITVNRW).',
        ],
      },
      {
        heading: 'Preparation of this statement',
        paragraphs: [
          'This statement was prepared on {{declaredOn}} and last reviewed on {{declaredOn}}. It is based on a self-assessment: every page is checked automatically in light and dark and in several widths, and operated with the keyboard.',
        ],
        list: [],
      },
      {
        heading: 'Feedback',
        paragraphs: [
          'You have found a barrier or need content in another form? Please [report the barrier](/barriere-melden). You reach us at [{{contactEmail}}](mailto:{{contactEmail}}) and by telephone at {{phone}}. We answer within two weeks, extensive questions within six weeks at the latest.',
        ],
        list: [],
      },
      {
        heading: 'Enforcement procedure',
        paragraphs: [
          'If our answer does not settle the matter you can turn to the ombuds office for accessible information technology (Ombudsstelle für barrierefreie Informationstechnik) of North Rhine-Westphalia. It mediates free of charge; you need no lawyer.',
          'E-mail: [{{ombudsEmail}}](mailto:{{ombudsEmail}})\nInternet: [{{ombudsAddress}}]({{ombudsAddress}})',
        ],
        list: [],
      },
    ],
  },
  reportBarrier: {
    title: 'Report a barrier',
    lead: 'Something cannot be read, used or understood? Please tell us.',
    sections: [
      {
        heading: 'Other ways to reach us',
        paragraphs: [
          'E-mail: [{{contactEmail}}](mailto:{{contactEmail}}?subject=Barriere%20melden)\nTelephone: {{phone}}\nPost: {{operator}}, {{unit}}, {{street}}, {{city}}',
        ],
        list: [],
      },
      {
        heading: 'What happens next',
        paragraphs: [
          'We confirm your report and answer within two weeks. If it takes longer you receive an interim reply, and the answer after six weeks at the latest. If you are not satisfied, the ombuds office for accessible information technology helps: [{{ombudsEmail}}](mailto:{{ombudsEmail}}).',
          'We use what you tell us only for this report. More under [Privacy](/datenschutz).',
        ],
        list: [],
      },
    ],
  },
  easyLanguage: german.easyLanguage,
} satisfies Translated<typeof german>;
