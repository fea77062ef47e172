// Runs before the first paint, so that a chosen theme does not flash. Without a choice the system decides.
var chosenTheme = localStorage.getItem('theme');
if (chosenTheme === 'light' || chosenTheme === 'dark') document.documentElement.dataset.kernTheme = chosenTheme;
