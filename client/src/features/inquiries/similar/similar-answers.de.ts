export default {
  title: 'Ähnliche Antworten',
  found_one: 'Das wurde schon einmal beantwortet',
  found_other: '{{count}} ähnliche Antworten',
  article: 'Wissenssammlung',
};
