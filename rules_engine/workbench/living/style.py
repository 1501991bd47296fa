"""The style of living documentation, beside that of every page. Nothing is told by colour."""

STYLE = """
h3 { font-size: 1.25rem; margin-top: 2.5rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
dl div { margin: 0.25rem 0; }
dt { font-weight: bold; }
dd { margin: 0; }
nav ul { columns: auto; }
blockquote { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 0.125rem solid; }
.note { border: 2px solid; padding: 0.5rem 0.75rem; }
.statement { border-top: 1px solid; padding: 0.25rem 0 0.75rem; }
tbody th { font-weight: normal; }
details { margin: 0.25rem 0; }
summary { padding: 0.125rem 0; }
details > ul { list-style: none; padding-left: 1rem; }
details table { width: auto; font-size: 0.9375rem; }
details th, details td { padding: 0.125rem 0.5rem; }
@media screen and (max-width: 40rem) {
  tbody th { display: block; border: 0; padding: 0.125rem 0; }
  details thead { position: static; clip-path: none; width: auto; display: table-header-group; }
  details table { display: table; }
  details tbody { display: table-row-group; }
  details tr { display: table-row; border: 0; }
  details td { display: table-cell; border: 1px solid; padding: 0.125rem 0.5rem; }
  details td::before { content: none; }
}
@media print {
  nav { display: block; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  .statement { break-inside: auto; }
}
"""
