import type { Translated } from '../../lib/translated';
import type german from './emergency-archive.de';

export default {
  title: 'Emergency archive',
  lead: 'Everything you may read here, in one folder for a USB stick. It opens without a network and without the portal.',
  profile: 'My profile',
  toArchive: 'To the emergency archive',
  download: 'Download the archive',
  downloadSize: 'Download the archive (about {{size}})',
  inside: 'What is inside',
  insideNote: 'And {{files}} of {{size}} in all, as far as their rights allow.',
  noFiles: 'There are no files yet.',
  filesCount_one: '{{count}} file',
  filesCount_other: '{{count}} files',
  notInside:
    'Internal notes, drafts of answers and files that were not released are left out. Of very many inquiries it holds the newest 1000.',
  how: 'How to use it',
  steps:
    'Download the archive and unpack it on a USB stick.\nOpen index.html there in a browser. The search and all pages work without the internet.\nKeep the stick encrypted or locked away: it holds names and phone numbers.\nRenew the archive every week and delete the old one.',
  lastFetched: 'Last fetched: {{when}}',
  neverFetched: 'You have not fetched an archive yet.',
  weekly: 'A new one every week',
  remind: 'Remind me by mail on Mondays when I have not fetched a new one',
  reminding: 'We will remind you on Mondays.',
  notReminding: 'We will not remind you any more.',
  computer: 'Let a computer fetch it',
  computerText:
    'A computer in the town hall can fetch the archive every week by itself, without signing in. It needs a secret address. Whoever knows it can read all that you may read.',
  make: 'Create a secret address',
  renew: 'Create a new address',
  end: 'Switch the address off',
  addressUntil: 'There is a secret address. It works until {{day}} and ends with your membership.',
  addressMade: 'Your secret address',
  addressLabel: 'Secret address of the emergency archive',
  addressOnce: 'We show it this one time and keep no copy. Enter it on the computer right away.',
  copy: 'Copy the address',
  copied: 'Address copied.',
  notCopied: 'Please copy the marked address by hand.',
  command: 'Command for fetching every week',
  commandText:
    'With curl, for example in the task scheduler of Windows or as a cron entry. It only downloads when there is something new.',
  renewTitle: 'Create a new address?',
  renewText: 'The old address stops working at once. The computer fetches nothing until it knows the new one.',
  endTitle: 'Switch the address off?',
  endText: 'The computer gets nothing any more. The address cannot be brought back.',
  ended: 'The address is switched off.',
} satisfies Translated<typeof german>;
