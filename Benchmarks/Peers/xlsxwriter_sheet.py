"""Writes the sheet of the benchmark with XlsxWriter: ROWS COLUMNS whole|stream FILE."""

import sys

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name


def main() -> None:
    """Write the sheet."""
    rows, columns = int(sys.argv[1]), int(sys.argv[2])
    book = xlsxwriter.Workbook(sys.argv[4], {"constant_memory": sys.argv[3] == "stream"})
    sheet = book.add_worksheet("Data")
    money = book.add_format({"num_format": "#,##0.00"})
    letters = [xl_col_to_name(column) for column in range(columns)]
    for row in range(rows):
        number = row + 1
        for column in range(0, columns, 4):
            whole = (row * 7919 + column * 104729) % 1000003
            broken = (row * 104729 + column * 7919) % 1000003 / 7
            sheet.write_number(row, column, whole)
            if column % 8 == 0:
                text = f"Region {(row * 31 + column) % 100}"
            else:
                text = f"Order {row}-{column}"
            sheet.write_string(row, column + 1, text)
            sheet.write_number(row, column + 2, broken)
            sheet.write_formula(
                row, column + 3, f"={letters[column]}{number}*2+{letters[column + 2]}{number}",
                money, whole * 2 + broken)
    book.close()


main()
