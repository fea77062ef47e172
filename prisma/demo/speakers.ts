// Fictitious persons and institutes; they have no account.

export type SpeakerProfile = {
  academicTitle?: string;
  givenName: string;
  familyName: string;
  organisation: string;
  email: string;
};

export const speakers = {
  ute: {
    academicTitle: 'Dr.',
    givenName: 'Ute',
    familyName: 'Beispiel',
    organisation: 'Institut für Wärmewende Musterstadt',
    email: 'ute.beispiel@waermewende-musterstadt.example',
  },
  karl: {
    givenName: 'Karl',
    familyName: 'Muster',
    organisation: 'Ingenieurbüro Muster & Partner',
    email: 'karl.muster@muster-partner.example',
  },
  jan: {
    givenName: 'Jan',
    familyName: 'Exempel',
    organisation: 'Forstplanung Exempel',
    email: 'jan.exempel@forst-exempel.example',
  },
  sina: {
    academicTitle: 'Dr.',
    givenName: 'Sina',
    familyName: 'Vorbild',
    organisation: 'Büro für Gesundheit und Klima Musterstadt',
    email: 'sina.vorbild@gesundheit-klima.example',
  },
  tim: {
    givenName: 'Tim',
    familyName: 'Probe',
    organisation: 'Ingenieurgesellschaft Wasser & Modell',
    email: 'tim.probe@wasser-modell.example',
  },
  rita: {
    givenName: 'Rita',
    familyName: 'Modell',
    organisation: 'Mobilitätsplanung Modell + Probe',
    email: 'rita.modell@mobil-modell.example',
  },
  ingo: {
    academicTitle: 'Prof. Dr.',
    givenName: 'Ingo',
    familyName: 'Vorlage',
    organisation: 'Hochschule Musterstadt, Fachgebiet Städtebau',
    email: 'ingo.vorlage@hochschule-musterstadt.example',
  },
  eva: {
    givenName: 'Eva',
    familyName: 'Skizze',
    organisation: 'Bilanzwerkstatt Skizze',
    email: 'eva.skizze@bilanzwerkstatt.example',
  },
  lea: {
    givenName: 'Lea',
    familyName: 'Entwurf',
    organisation: 'Agentur Entwurf & Satz',
    email: 'lea.entwurf@entwurf-satz.example',
  },
  gesa: {
    givenName: 'Gesa',
    familyName: 'Musterfeld',
    organisation: 'Bürgerenergie Beispieldorf eG',
    email: 'gesa.musterfeld@beispieldorf.example',
  },
  mona: {
    givenName: 'Mona',
    familyName: 'Vorschlag',
    organisation: 'Planungsbüro Freiraum Musterstadt',
    email: 'mona.vorschlag@freiraum-musterstadt.example',
  },
} satisfies Record<string, SpeakerProfile>;

export const fullName = ({ academicTitle, givenName, familyName }: SpeakerProfile): string =>
  [academicTitle, givenName, familyName].filter(Boolean).join(' ');
