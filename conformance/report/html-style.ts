export const style = `
:root { color-scheme: light dark; --line: #8884; --pass: #1a7f37; --fail: #cf222e; --doubt: #9a6700 }
@media (prefers-color-scheme: dark) { :root { --pass: #3fb950; --fail: #ff7b72; --doubt: #d29922 } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 }
main { max-width: 70rem; margin: 0 auto; padding: 1rem }
.conclusion { font-size: 1.3rem; font-weight: 600 }
.conclusion.pass, tr.pass td:nth-child(3) { color: var(--pass) }
.conclusion.fail, tr.fail td:nth-child(3) { color: var(--fail) }
.conclusion.inconclusive, tr.inconclusive td:nth-child(3) { color: var(--doubt) }
.facts, footer { opacity: .7; overflow-wrap: anywhere }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem; margin: .5rem 0 }
summary { font-weight: 600; cursor: pointer; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem }
dt { opacity: .7 } dd { margin: 0; overflow-wrap: anywhere }
pre { background: #8881; padding: .5rem; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere }
h3 { font-size: 1rem; margin-bottom: 0 }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
`;
