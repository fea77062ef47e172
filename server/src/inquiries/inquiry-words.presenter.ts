import type { Inquiry, InquiryHead, InquiryMessage } from './inquiries.schemas.js';

/** As documents, folders and tables say it. */
export const INQUIRY_STATES_IN_WORDS: Record<Inquiry['state'], string> = {
  received: 'eingegangen',
  in_progress: 'in Bearbeitung',
  query_back: 'Rückfrage gestellt',
  interim_reply: 'Zwischennachricht gegeben',
  answered: 'beantwortet',
  closed: 'abgeschlossen',
};

export const INQUIRY_KINDS_IN_WORDS: Record<Inquiry['kind'], string> = {
  municipality: 'Kommune',
  citizen: 'Bürgerin oder Bürger',
  press: 'Presse',
  information_request: 'Antrag nach IFG/UIG',
  barrier: 'Gemeldete Barriere',
};

export const INQUIRY_CHANNELS_IN_WORDS: Record<Inquiry['channel'], string> = {
  portal: 'Portal',
  form: 'Formular',
  mail: 'E-Mail',
  phone: 'Telefon',
};

export const MESSAGE_KINDS_IN_WORDS: Record<InquiryMessage['kind'], string> = {
  received: 'Nachricht',
  query_back: 'Rückfrage',
  interim_reply: 'Zwischennachricht',
  answer: 'Antwort',
  comment: 'Kommentar',
};

/** As far as the reader may know; empty where not at all. */
export const askerInWords = (asker: InquiryHead['asker']): string =>
  asker === null
    ? ''
    : [asker.member?.name ?? asker.name, asker.organization, asker.municipality?.name, asker.email]
        .filter(Boolean)
        .join(', ');
