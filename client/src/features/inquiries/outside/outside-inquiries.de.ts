export default {
  title: 'Ihre Anfrage',
  open: 'Anfrage ansehen',
  missing: 'Der Link ist unvollständig',
  missingText: 'Bitte öffnen Sie den ganzen Link aus der E-Mail; manche Programme schneiden das Ende ab.',
  askAgain: 'Neue Anfrage stellen',
};
