using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Staffing.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "staffing_duty_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    window_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    window_no = table.Column<int>(type: "INTEGER", nullable: true),
                    centre = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    a = table.Column<Guid>(type: "TEXT", nullable: false),
                    a_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    serving = table.Column<Guid>(type: "TEXT", nullable: true),
                    serving_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    left_at = table.Column<long>(type: "INTEGER", nullable: true),
                    absence_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    cover_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    bs = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staffing_duty_posts", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_staffing_duty_posts_a",
                table: "staffing_duty_posts",
                column: "a");

            migrationBuilder.CreateIndex(
                name: "ix_staffing_duty_posts_division_code_post",
                table: "staffing_duty_posts",
                columns: new[] { "division_code", "post" });

            migrationBuilder.CreateIndex(
                name: "ix_staffing_duty_posts_serving",
                table: "staffing_duty_posts",
                column: "serving");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "staffing_duty_posts");
        }
    }
}
