import type { Translated } from '../../lib/translated';
import type german from './operator.de';

export default {
  title: 'Operator',
  lead: 'This stands in public: in the legal notice, the privacy notice and the statement on accessibility. Name offices and functions, not people.',
  parts: {
    address: 'Address and contact',
    law: 'Representation and supervision',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
  },
  facts: {
    name: 'Name of the body',
    street: 'Street and number',
    postalCode: 'Postal code',
    city: 'Town',
    phone: 'Telephone',
    email: 'E-mail address',
    representative: 'Represented by',
    supervisoryAuthority: 'Supervisory authority',
    vatId: 'VAT identification number',
    responsibleEditor: 'Responsible for the content',
    dataProtectionOffice: 'Data protection office',
    dataProtectionEmail: 'E-mail address for data protection',
    monitoringBody: 'Monitoring body',
    monitoringEmail: 'E-mail address of the monitoring body',
    ombudsOffice: 'Ombuds office',
    ombudsContact: 'How to reach the ombuds office',
  },
  hints: {
    representative: 'The function, e.g. “die Landrätin oder der Landrat”',
    vatId: 'If there is one',
    responsibleEditor: 'According to § 18 (2) Medienstaatsvertrag, e.g. “Leitung der Stabsstelle Klimaschutz”',
    ombudsContact: 'E-mail and web address. Answers to reported barriers name them by themselves.',
  },
  save: 'Save',
  saved: 'The public pages now say so.',
  look: 'Look at the legal notice',
} satisfies Translated<typeof german>;
