export default {
  missing: 'Bitte füllen Sie „{{label}}“ aus.',
  offline:
    'Der Server ist gerade nicht zu erreichen. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  unexpected: 'Da ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.',
  reference: 'Kennung für Rückfragen: {{instance}}',
  cancelled: 'Das Hochladen wurde abgebrochen.',
};
