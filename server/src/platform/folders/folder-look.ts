/** How the pages of a folder look: no address, no font to be fetched. Dark where the reader's system is. */
export const FOLDER_LOOK = `:root{color-scheme:light dark;--ground:#fff;--text:#1c2621;--quiet:#4c5c52;--accent:#17573b;--line:#c9d6cd;--soft:#f1f6f2;--mark:#ffe9a8}
@media (prefers-color-scheme:dark){:root{--ground:#121815;--text:#e8efe9;--quiet:#aebcb3;--accent:#8fd0ab;--line:#3a4a41;--soft:#1b2420;--mark:#5c4a10}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.55 "Fira Sans",Calibri,"Segoe UI",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
header{border-bottom:1px solid var(--line);padding-top:1rem;padding-bottom:.5rem}
header p{margin:0 0 .5rem;font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.25rem 0}
nav a[aria-current]{color:var(--text);font-weight:600;text-decoration:none;border-bottom:3px solid var(--accent)}
main{padding-top:1.5rem;padding-bottom:3rem;min-height:60vh}
h1,h2,h3,h4{line-height:1.25;color:var(--accent);margin:2rem 0 .5rem}
h1{margin-top:0;font-size:1.75rem}h2{font-size:1.3rem}h3{font-size:1.1rem}h4{font-size:1rem}
p,li,dd{max-width:46rem}
a{color:var(--accent)}
a:focus-visible,input:focus-visible,.wide:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{position:static}
.quiet{color:var(--quiet)}.mark{color:var(--accent);font-weight:600}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;min-width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem 1.25rem .4rem 0;border-bottom:1px solid var(--line)}
th{color:var(--quiet);font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums}
dl div{margin:.3rem 0}dt{font-weight:600}dd{margin:0}
@media (min-width:40rem){dl div{display:grid;grid-template-columns:11rem 1fr;gap:1rem}}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.75rem;padding:0;list-style:none}
.figures a{display:block;height:100%;padding:.75rem 1rem;background:var(--soft);border:1px solid var(--line);border-radius:.5rem;text-decoration:none}
.figures strong{display:block;font-size:1.6rem;line-height:1.2}
.figures a:hover{border-color:var(--accent)}
[role=search] label{display:block;font-weight:600;margin-bottom:.25rem}
[role=search] input{width:100%;max-width:40rem;padding:.6rem .75rem;font:inherit;color:inherit;background:var(--ground);border:2px solid var(--quiet);border-radius:.4rem}
.hits{padding:0;list-style:none}.hits li{margin:1rem 0}.hits a{font-weight:600}.hits p{margin:.1rem 0}
mark{background:var(--mark);color:inherit}
figure{margin:1.5rem 0}figcaption{color:var(--quiet);font-size:.9rem}
img{max-width:100%;height:auto}
footer{border-top:1px solid var(--line);padding-top:1rem;padding-bottom:2rem;color:var(--quiet);font-size:.9rem}
@media print{nav,[role=search],.skip{display:none}body{background:#fff;color:#000}h1,h2,h3,h4,a{color:#000}tr,dl div{break-inside:avoid}}
`;
